export const SHORTEST_PASSWORD = 12;

export const PASSWORD_HINT = `At least ${SHORTEST_PASSWORD} characters; a few words you remember are best.`;

/** What is wrong with a new password, as the server would say. */
export const passwordFault = (value: string) =>
  value.length < SHORTEST_PASSWORD ? `At least ${SHORTEST_PASSWORD} characters` : null;

export const addressFault = (value: string) => (/^\S+@\S+$/.test(value.trim()) ? null : 'Give an e-mail address');
