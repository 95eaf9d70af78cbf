import type { Gloss } from "../gloss.js";

/** French into English. */
export const fr: Gloss<"en"> = {
  language: "fr",
  into: "en",
  marks: `je j le la les un une des du de mon ma mes son sa ses notre nos votre vos ne pas plus et ou est sont que qui quoi
    comment pourquoi quand avec sans pour par sur dans au aux ai as avez peux peut pouvez veux voudrais dois doit nous vous
    il elle ils bonjour merci salut ce cette cet ca jai cest quel quelle mais se me mot passe`,
  capitals: "names",
  spellings: [["œ", "oe"]],
  elisions: "qu d l j m n s c t",
  endings: "ations ation ements ement aient ees ent ait ais ons ee es er ez ir re e s t",
  words: `
    i = je j; i have = jai; my = mon ma mes; me = me moi; we = nous; our = notre nos; he = il; she = elle;
    they = ils elles; him = lui; his = son ses; her = sa; their = leur leurs; you = tu vous; your = votre;
    the = le la les l; a = un une; of = des de d; of the = du; and = et; or = ou; but = mais; also =
    aussi; not = ne n pas; any more = plus; never = jamais; nothing = rien; no = aucun; without = sans; is
    = est; are = sont; was = etait; been = ete; am = suis; have = ai avons ont avoir; has = a; can = peux
    peut pouvez peuvent puisse puis; could = pourrait; must = dois doit faut; want = veux voudrais
    souhaite; wants = veut; how = comment; what = que quoi; who = qui; when = quand; why = pourquoi; which
    = quel quelle quels; how many = combien; it is = cest; this = ce cette cet; that = ca; with = avec;
    for = pour; by = par; on = sur; in = dans en; at the = au; to the = aux; at = chez; after = apres;
    before = avant; since = depuis; if = si; because = car parce; now = maintenant; here = ici; today =
    aujourdhui; yesterday = hier; tomorrow = demain; always = toujours; still = encore; already = deja;
    only = seul seulement; very = tres; please = svp plait; if it = sil; all = tous toutes tout toute;
    people = monde gens; several = plusieurs; many = beaucoup; every = chaque; whole = entier; once =
    fois; same = meme; themselves = memes euxmemes; them = eux;  = mot mots; password = passe mdp
    motdepasse; username = identifiant; login details = identifiants; log in = login; name = nom; user =
    utilisateur utilisatrice; users = utilisateurs; account = compte; accounts = comptes; session =
    session; access = acces acceder; sign in = connecter connexion; signed in = connecte connectee; enter
    = entrer; get in = rentrer; open = ouvrir; colleague = collegue; colleagues = collegues; employee =
    employe employee salarie; employees = employes salaries; student = eleve etudiant; students = eleves
    etudiants; class = classe; customer = client; person = personne; somebody = quelquun; other = autre;
    others = autres; boss = chef; director = directeur; team = equipe; group = groupe; department =
    service; company = entreprise; list = liste; administrator = administrateur administratrice;
    administrators = administrateurs; admin = admin; global = global general; forgot = oublie oubliee;
    forget = oublier; lost = perdu perdue; lose = perdre; know = sais; remember = rappelle souviens
    souvenir; reset = reinitialiser reinitialisation reinitialise reinitialisez; recover = recuperer
    restaurer; change = changer change changement modifier modification; changed = modifie; replace =
    remplacer; renew = renouveler; new = nouveau nouvel nouvelle nouveaux; old = ancien ancienne vieux;
    current = actuel; locked = bloque bloquee bloques verrouille verrouillee; lockout = blocage
    verrouillage; unlock = debloquer deverrouiller deblocage; attempts = tentatives essais; attempt =
    tentative essai; tried = essaye; too many = trop; wrong = mauvais faux incorrect; invalid = invalide;
    error = erreur; errors = erreurs; wait = attendre; long = longtemps temps; minutes = minutes; expire =
    expirer expirent; expires = expire; expiry = expiration; validity = validite; valid = valable valide;
    days = jours; day = jour; weeks = semaines; months = mois; year = an; years = ans; lifetime = duree;
    policy = politique strategie; rule = regle; setting = parametre; settings = parametres; set up =
    configurer; enable = activer; enabled = active; disable = desactiver; allow = autoriser; often =
    souvent; self = libre; self service = autonome; temporary = temporaire provisoire; initial = initial;
    email = mail courriel email; emails = mails; message = message; mailbox = boite; sent = envoye
    envoyee; send = envoyer envoi; received = recu; receive = recois recevoir; receives = recoit; arrive =
    arrive; address = adresse; private = personnelle personnel; phone = telephone; mobile phone = portable
    mobile; number = numero; code = code; text message = sms; security = securite; info = informations
    infos info; register = enregistrer inscrire; registered = enregistre; add = ajouter; set = mettre;
    update = mise; verification = verification; verify = verifier; authentication = authentification;
    human = humain humaine; speak = parler; call = appeler; call back = rappeler; reach = joindre; agent =
    agent; support = support assistance; help = aide aider aidez; hello = bonjour salut bonsoir; thanks =
    merci; bye = revoir; works = marche fonctionne; need = besoin; give = donner donnez; create = creer;
    do = faire fais; done = fait; holiday = vacances conges; leave = conge; sick = malade; problem =
    probleme; printer = imprimante; wifi = wifi; network = reseau; file = fichier; computer = ordinateur;
    screen = ecran; licence = licence; licences = licences; calendar = calendrier; order = commander; find
    = trouver trouve; see = voir; says = dit; shows = affiche; left = parti partie quitte; asks = demande;
    ask = demander; suspicious = suspect; urgent = urgent; quickly = vite`,
};
