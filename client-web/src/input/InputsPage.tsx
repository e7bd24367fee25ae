import { Container, SimpleGrid, Title } from '@mantine/core';
import { changeProject } from '~/project/projectApi';
import { useOpenProject } from '~/project/ProjectPage';
import { InputCard } from './InputCard';

/** Network and traffic of a project with their histories; where files come in and go out. */
export function InputsPage() {
  const project = useOpenProject();
  return (
    <Container size={1500} py="lg" w="100%">
      <Title order={1} fz="h3" mb="md">
        Inputs
      </Title>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        <InputCard
          kind="topologies"
          title="Network"
          hint="A workbook with the sheets Nodes and Links, or a JSON file."
          bound={project.topology ?? undefined}
          onBind={(ref) => changeProject(project.id, { topology: ref })}
        />
        <InputCard
          kind="traffic-matrices"
          title="Traffic"
          hint="A workbook with one demand a row, or a JSON file."
          bound={project.trafficMatrix ?? undefined}
          fits={project.topology ?? undefined}
          onBind={(ref) => changeProject(project.id, { trafficMatrix: ref })}
        />
      </SimpleGrid>
    </Container>
  );
}
