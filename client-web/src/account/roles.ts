import type { Role } from '~/api/types';

/** The roles as people read them. */
export const ROLES: Record<Role, string> = { ADMIN: 'Administrator', MANAGER: 'Manager', DESIGNER: 'Designer' };

export const ROLE_CHOICES = Object.entries(ROLES).map(([value, label]) => ({ value, label }));
