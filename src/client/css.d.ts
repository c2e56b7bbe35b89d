/** The bundler takes style sheets out of the script and writes them beside it. */
declare module "*.css";
