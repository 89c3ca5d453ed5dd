declare module '@content/theme.css';
