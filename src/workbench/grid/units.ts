/** CSS px of a point. */
export const PX_A_POINT = 96 / 72;
