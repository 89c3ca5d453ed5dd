/** What the text file in a zip of the guide says, in English. */
export const zipStrings = {
  readme: (title: string, address: string, local: string) => `${title}

This folder holds the whole guide, to read without a network. The online version is at
${address}

Open it with a small web server on your own machine. Double-clicking index.html is not enough:
the links need a server, and browsers do not load the code of the search and the quiz from files.

1. Open a terminal in this folder, the one that holds README.txt.
2. Start one of these servers:

   python3 -m http.server 8000 --bind 127.0.0.1 --directory site
   py -m http.server 8000 --bind 127.0.0.1 --directory site         (Windows)
   php -S 127.0.0.1:8000 -t site
   caddy file-server --listen 127.0.0.1:8000 --root site

3. Open ${local}
4. Press Ctrl+C in the terminal to stop the server.

Nothing that you do in the guide leaves your machine. What it remembers, such as your bookmarks
and quiz answers, stays in your browser and is kept apart from the online version.
`,
};
