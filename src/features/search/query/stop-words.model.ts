/** Words that say how something is asked, or nothing by themselves, by language. */
const lists: Readonly<Record<string, string>> = {
  en: `a about actually after all also am an and any anyone anything are as at be been being before best both but by
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
