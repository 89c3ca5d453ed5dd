/** Words that say how something is asked, or nothing by themselves, by language. */
const lists: Readonly<Record<string, string>> = {
  en: `a about actually after against all also am an and any anyone anything are as at be been being before best both but by
    can cannot cant could did didnt do does doesnt doing done dont during each either else ever every few for from
    get gets getting give go going good got had has hasnt have havent having he help her here him his how however
    i id if im in instead into is isnt it its ive just kind know let like look looks lot made make makes making many may me mean
    means might mine more most much must my need needs never no nor not of off often on once only or other our out
    over own please put really same say says shall she should shouldnt show so some someone something still
    such sure take tell than that thats the their them then there theres these they thing things this those through to
    too try until up us use used using very want was way ways we well were werent what whats when where whether which
    while who whos whose whom why will with without wont would you your yours youre`,
  de: `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist brauche braucht
    da damit dann das dass dein deine dem den denn der des die dies diese diesem diesen dieser dieses doch dort du
    durch ein eine einem einen einer eines er es etwas fur gegen geht genau gibt gut habe haben hat hatte hier ich ihr
    ihre im in ins ist ja jede jeder jedes jemand kann kannst kein keine konnen konnte machen macht man mehr mein meine
    mich mir mit mochte muss mussen nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine sich sie sind so
    soll sollte sollten sondern tun uber um und uns unser unsere unter viel vom von vor wann war waren warum was
    welche welchem welchen welcher welches wem wen wenn wer werde werden weshalb wie wieso will wir wird wo wohl
    wollen woran worin wozu wurde zu zum zur zwischen`,
};

/** The words of a language that a question does without, between single spaces, normalised. */
export const stopWords = (language: string): string =>
  (lists[language.slice(0, 2)] ?? '').split(/\s+/).join(' ');

/** Words that everybody uses of everything, by language: they tell a little of what is asked. */
const commonLists: Readonly<Record<string, string>> = {
  en: `able add again allow already always anymore around ask away bad become begin big bit bring call change check
    come company complete day decide different easy end enough even exact example fact fall far feel fill find first
    follow full guide happen hard hear help high hold idea important job keep last later learn leave left less life
    line list little live long main matter meaning mind moment month name near new next nobody number often old open
    order part people person piece place plan play point possible problem put question quick rather read real
    realistic reason right run second see seem send set short side simple single site page sit small soon sort speak
    start stay step stop suddenly talk team tell term think time today together told tomorrow total turn type
    understand useful usual wait week whole word work world write wrong year yet`,
  de: `anfang ansehen arbeit bekommen beginn beispiel besser bestimmt bleiben bringen denken einfach ende erklaren erst
    fall finden folgen frage ganz geben gehen genug gross grund gute halten heissen helfen horen idee jahr klein
    kommen lang lassen leben leicht leicht lernen leute lesen letzt liste monat nachst name nehmen neu nummer oft
    offen ort person plan platz problem punkt richtig sache sagen schreiben schwer sehen seite setzen stehen stelle
    stellen suchen tag teil unterschied verstehen viele warten weg welt wichtig wissen woche wort zeigen zeit`,
};

/** The common words of a language, between single spaces, normalised. */
export const commonWords = (language: string): string =>
  (commonLists[language.slice(0, 2)] ?? '').split(/\s+/).join(' ');
