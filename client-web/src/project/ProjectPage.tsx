import { useOutletContext, useParams, Outlet } from 'react-router';
import type { Project } from '~/api/types';
import { Loaded } from '~/common/Loaded';
import { useProject } from './projectApi';
import { ProjectNav } from './ProjectNav';
import classes from './ProjectPage.module.css';

/** A project: its tree on the left, the part that is looked at beside it. */
export function ProjectPage() {
  const { projectId = '' } = useParams();
  const project = useProject(projectId);
  return (
    <div className={classes.page}>
      <ProjectNav projectId={projectId} />
      <main className={classes.main}>
        <Loaded query={project} doing="open the project">
          {(opened) => <Outlet context={opened} />}
        </Loaded>
      </main>
    </div>
  );
}

/** The project of the page that asks. */
export const useOpenProject = () => useOutletContext<Project>();
