import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import type { Run } from '~/api/types';
import { messageOf } from '~/common/Failure';
import { saveBlob } from '~/common/saveBlob';
import { exportMaterials, type MaterialFormat } from './materialsApi';

const FORMATS: [MaterialFormat, string][] = [
  ['xlsx', 'Workbook'],
  ['pdf', 'Print with rack faces (PDF)'],
  ['html', 'Page with rack faces (HTML)'],
  ['json', 'JSON'],
];

/** The list as a file to keep. */
export function DownloadMenu({ run }: { run: Run }) {
  const download = useMutation({
    mutationFn: async (format: MaterialFormat) =>
      saveBlob(await exportMaterials(run.id, format), `${run.name} materials.${format}`),
    onError: (error) =>
      notifications.show({ color: 'red', title: 'Could not make the file', message: messageOf(error) }),
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-sm" variant="light" leftSection={<IconDownload size={14} />} loading={download.isPending}>
          Download
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map(([format, label]) => (
          <Menu.Item key={format} onClick={() => download.mutate(format)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
