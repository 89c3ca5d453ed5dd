/** What the text file in a zip of the guide says, in German. */
export const zipStrings = {
  readme: (title: string, address: string, local: string) => `${title}

In diesem Ordner liegt der ganze Leitfaden zum Lesen ohne Netz. Online steht er unter
${address}

Zum Lesen brauchen Sie einen kleinen Webserver auf Ihrem eigenen Rechner. Ein Doppelklick auf
index.html genügt nicht: Ohne Server führen die Links ins Leere, und Browser laden den Code für
Suche und Selbsttest nicht aus Dateien.

1. Öffnen Sie ein Terminal in diesem Ordner, also dort, wo README.txt liegt.
2. Starten Sie einen dieser Server:

   python3 -m http.server 8000 --bind 127.0.0.1 --directory site
   py -m http.server 8000 --bind 127.0.0.1 --directory site         (Windows)
   php -S 127.0.0.1:8000 -t site
   caddy file-server --listen 127.0.0.1:8000 --root site

3. Öffnen Sie ${local}
4. Mit Strg+C im Terminal beenden Sie den Server.

Was Sie im Leitfaden tun, verlässt Ihren Rechner nicht. Was er sich merkt, etwa Lesezeichen und
Antworten im Selbsttest, bleibt in Ihrem Browser und getrennt von der Online-Fassung.
`,
};
