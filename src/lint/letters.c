void lint_letters_placeholder(void);
