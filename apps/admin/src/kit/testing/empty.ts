/** Stands for a style sheet in component tests, which look at words and roles, not at colours. */
export default {};
