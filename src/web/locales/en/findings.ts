/** Strings of the interface in English: findings. */
export const findings = {};
