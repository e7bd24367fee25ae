import { Container, SimpleGrid, Title } from '@mantine/core';
import { changeProject } from '~/project/projectApi';
import { useOpenProject } from '~/project/ProjectPage';
import { InputCard } from './InputCard';

/** All that a project works on, each with its history; where files come in and go out. */
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
        <InputCard
          kind="clusters"
          title="Clusters"
          hint="A JSON file with the gateways and nodes of each cluster."
          optional="Only clustered and advanced grooming need them."
          bound={project.clusters ?? undefined}
          fits={project.topology ?? undefined}
          onBind={(ref) => changeProject(project.id, { clusters: ref })}
        />
        <InputCard
          kind="catalogues"
          title="Catalogue"
          hint="A JSON file with cards, modes, fibres, amplifiers, their prices and power draw."
          optional="Until then the catalogue that ships with the product is used; its template is the one to start from."
          bound={project.catalogue ?? undefined}
          onBind={(ref) => changeProject(project.id, { catalogue: ref })}
        />
      </SimpleGrid>
    </Container>
  );
}
