import type { Gloss } from "../gloss.js";

/** German into English. */
export const de: Gloss<"en"> = {
  language: "de",
  into: "en",
  marks: `ich der das ein eine einen einem einer mein meine meinen meinem nicht kein keine und oder ist sind wie wer wo wenn
    habe hat haben kann konnen mit fur auf von zu zum zur bei nach noch mehr auch wir ihr sie mich mir sich bitte wird werden
    wurde muss mussen soll seit uber aber doch schon nur alle unser unsere euer gibt geht komme kommt warum wieder`,
  capitals: "nouns",
  spellings: [
    ["ß", "ss"],
    ["ue", "u"],
    ["oe", "o"],
    ["ae", "a"],
  ],
  elisions: "",
  endings: "ungen ern ten tet est ung en er es em et te st e n s t",
  words: `
    i = ich; my = mein meine meinen meinem; me = mich mir; we = wir; us = uns; our = unser; he = er; she =
    sie; her = ihr ihre; him = ihm; his = sein seine; you = du; your = dein; the = der die das den dem; of
    the = des vom; a = ein eine einen einem einer; of a = eines; and = und; or = oder; but = aber; also =
    auch; not = nicht; no = kein keine keinen; nothing = nichts; never = nie; is = ist wird; are = sind;
    was = war wurde; am = bin; have = habe haben; has = hat; had = hatte; can = kann konnen; could =
    konnte; must = muss mussen; should = soll; may = darf; want = will wollen mochte; be = werden; been =
    worden; how = wie; what = was; who = wer; where = wo wohin; when = wann wenn; why = warum wieso; which
    = welche welcher welches; with = mit; without = ohne; for = fur; of = von; to = zu; to the = zum zur;
    on = auf an am; in = in rein hinein; in the = im; into the = ins; out = aus; at = bei; at the = beim;
    after = nach; since = seit; before = vor; about = uber; under = unter; as = als; because = weil; that
    = dass; whether = ob; here = hier; now = jetzt; today = heute; yesterday = gestern; tomorrow = morgen;
    always = immer; still = noch; any more = mehr; again = wieder; already = schon; only = nur einziger
    einzige; very = sehr; please = bitte; one = man; it = es; itself = sich; themselves = selbst selber;
    all = alle allen; everyone = jeder; several = mehrere; many = viele; whole = ganze; at once =
    gleichzeitig; password = passwort kennwort pw pwd; passwords = passworter passwortern kennworter;
    solution = losung; login details = zugangsdaten anmeldedaten; account = konto account; accounts =
    konten; user account = benutzerkonto; access = zugang zugriff; user = benutzer nutzer anwender
    benutzers; users = benutzern; username = benutzername benutzernamen anmeldename nutzername; name =
    name; colleague = kollege kollegin; colleagues = kollegen; employee = mitarbeiter mitarbeiterin
    angestellte; employees = mitarbeitern; student = schuler schulerin; students = schulern; class =
    klasse; customer = kunde; person = person; somebody = jemand; another = anderen anderer; other =
    andere; boss = chef; teacher = lehrer; department = abteilung; group = gruppe; company = firma; team =
    team; list = liste; administrator = administrator; administrators = administratoren; admin = admin;
    admin account = adminkonto; global = globaler globale globalen; tenant = tenant; forgot = vergessen
    vergass; lost = verloren; gone = weg; know = weiss; remember = erinnern erinnere; reset = zurucksetzen
    zuruckgesetzt zurucksetzung zurucksetze zuruck; set = setze setzen einstellen; password reset =
    passwortreset; recover = wiederherstellen; change = andern anderung wechseln; changed = geandert;
    replace = ersetzen; new = neu neues neue neuen neuer; old = alt altes alte alten; locked = gesperrt
    gesperrtes; lock = sperren sperre; lockout = sperrung; blocked = blockiert; unlock = entsperren
    freischalten; unlocked = entsperrt; locked out = ausgesperrt; attempts = versuche versuchen; attempt =
    versuch; wrong = falsch falsches falschen falsche; invalid = ungultig; error = fehler; error message =
    fehlermeldung; wait = warten; long = lange; takes = dauert; sign in = anmelden anmeldung melden; log
    in = einloggen login; logged in = eingeloggt; signed in = angemeldet; get in = reinkommen; get = komme
    bekommen bekomme; comes = kommt; expire = ablaufen; expires = ablauft; runs = lauft; off = ab; expired
    = abgelaufen; expiry = ablauf; valid = gultig; validity = gultigkeit; days = tage tagen; day = tag;
    weeks = wochen; months = monate; year = jahr; policy = richtlinie; password policy =
    kennwortrichtlinie passwortrichtlinie; rule = regel; setting = einstellung; settings = einstellungen;
    set up = einrichten; enable = aktivieren; turn on = einschalten; disable = deaktivieren; often = oft;
    temporary = temporares temporare temporar vorlaufiges; temporary password = einmalpasswort; initial
    password = initialpasswort startpasswort; email = mail email; message = nachricht; mailbox = postfach;
    sent = geschickt gesendet; send = schicken senden; gets = bekommt; received = erhalten; receive =
    erhalte; arrived = angekommen; address = adresse; email address = emailadresse mailadresse; private =
    private; phone = telefon; mobile phone = handy; phone number = telefonnummer rufnummer; mobile number
    = handynummer; number = nummer; code = code; text message = sms; security info = sicherheitsinfo
    sicherheitsinformationen; contact info = kontaktdaten; register = registrieren hinterlegen; registered
    = registriert hinterlegt; registration = registrierung; update = aktualisieren; verify = bestatigen;
    verification = bestatigung; authenticator = authenticator; human = mensch menschen; speak = sprechen;
    talk = reden; call = anrufen; call back = ruckruf; support = support; help = hilfe helfen; helps =
    hilft; helpdesk = helpdesk; hello = hallo moin; good = guten; thanks = danke; bye = tschuss; works =
    funktioniert geht klappt; need = brauche benotige; needs = braucht; is there = gibt; give = geben;
    holiday = urlaub; sick = krank; problem = problem; printer = drucker; wifi = wlan; network = netzwerk;
    file = datei; computer = rechner; screen = bildschirm; licence = lizenz; licences = lizenzen; calendar
    = kalender; order = bestellen; secret = geheimnis; by mistake = versehentlich; people = leute; do =
    machen mache mach tun; find = finden finde; see = sehen; says = steht; entered = eingegeben; enter =
    eingeben; done = gemacht; left = verlassen weggegangen; suspicious = verdachtige; air = luft; chair =
    stuhl; lunch = mittagessen; weather = wetter`,
};
