import { Button, Group, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { connection, tryNow } from '~/api/connection';
import { useStore } from '~/api/store';
import classes from './AwayBanner.module.css';

/** Says that the server is away, that nothing is lost, and when it is asked again. */
export function AwayBanner() {
  const current = useStore(connection);
  if (current.up) return null;
  return (
    <Group className={classes.banner} role="alert" gap="sm" px="md" py={6}>
      <IconPlugConnectedX size={18} aria-hidden />
      <Text size="sm" fw={500} flex={1}>
        The server cannot be reached. What you typed is kept, and work goes on by itself when it is back.{' '}
        <Countdown until={current.nextAttemptAt} />
      </Text>
      <Button size="compact-sm" variant="white" color="dark" onClick={() => void tryNow()}>
        Try now
      </Button>
    </Group>
  );
}

function Countdown({ until }: { until: number }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  return <span aria-hidden>{seconds > 0 ? `Next attempt in ${seconds} s.` : 'Trying …'}</span>;
}
