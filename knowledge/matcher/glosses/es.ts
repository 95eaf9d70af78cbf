import type { Gloss } from "../gloss.js";

/** Spanish into English. */
export const es: Gloss<"en"> = {
  language: "es",
  into: "en",
  marks: `el la los las un una unos mi mis su sus nuestro y o pero no es esta son que quien como cuando donde por para con sin
    de del al en me se te lo le he ha han puedo puede pueden quiero necesito tengo tiene hay muy mas ya hola gracias favor
    cual este esto usted nos yo desde si porque contrasena`,
  capitals: "names",
  spellings: [],
  elisions: "",
  endings:
    "aciones acion iendo ando ados adas idos idas ado ada ido ida arme arlo arla ar er ir es as os an en a e o s",
  words: `
    i = yo; my = mi mis; me = me; we = nosotros; our = nuestro nuestra nuestros; us = nos; the = el la los
    las; she = ella; they = ellos; his = su sus; him = le; them = les; it = lo; a = un una; some = unos;
    and = y e; or = o; but = pero; also = tambien ademas; not = no; never = nunca; nothing = nada; no =
    ningun ninguna; without = sin; is = es esta; are = estan son; was = era; am = estoy soy; have = he han
    tengo tenemos; has = ha tiene; can = puedo puede pueden podemos poder; could = podria; must = debo
    debe; want = quiero queremos quisiera; wants = quiere; how = como; what = que; who = quien; when =
    cuando; where = donde; which = cual; how long = cuanto; how many = cuantos; every = cada; because =
    porque; by = por; for = para; with = con; of = de; of the = del; to the = al; in = en; to = a; since =
    desde; after = despues; before = antes; if = si; now = ahora; here = aqui; today = hoy; yesterday =
    ayer; tomorrow = manana; always = siempre; still = todavia; already = ya; only = solo unico unica;
    very = muy; any more = mas; please = favor; all = todos todas todo; whole = toda; several = varios;
    many = muchos; once = vez; same = mismo; themselves = mismos; there is = hay; this = este esto; itself
    = se; password = contrasena contrasenia clave password; passwords = contrasenas claves; login details
    = credenciales; account = cuenta; accounts = cuentas; user = usuario usuaria; users = usuarios; name =
    nombre; username = identificador;  = sesion electronico; access = acceso acceder; sign in = iniciar
    inicio conectar conectarme; log in = entrar entro ingresar; open = abrir; colleague = companero
    companera colega; employee = empleado empleada trabajador; employees = empleados trabajadores; student
    = alumno alumna estudiante; students = alumnos estudiantes; class = clase; customer = cliente; person
    = persona; people = personas gente; somebody = alguien; another = otro otra; others = otros; boss =
    jefe jefa; director = director; team = equipo; group = grupo; department = departamento; company =
    empresa; list = lista; administrator = administrador administradora; administrators = administradores;
    admin = admin; global = global; tenant = inquilino; forgot = olvide olvido olvidado olvidada
    olvidaste; forget = olvidar; lost = perdi perdido perdida; lose = perder; remember = recuerdo acuerdo
    recordar recuerda recordarla; reset = restablecer restablezco restablecimiento resetear reseteo
    reiniciar reestablecer restablecerla; recover = recuperar; recovery = recuperacion; change = cambiar
    cambio modificar cambiarla; changed = cambie cambiado; update = actualizar; renew = renovar; new =
    nuevo nueva nuevos nuevas; old = antiguo antigua viejo; current = actual; previous = anterior; locked
    = bloqueada bloqueado bloqueadas; lockout = bloqueo; locks = bloquea; lock = bloquear; unlock =
    desbloquear desbloqueo desbloquea; attempts = intentos; attempt = intento; times = veces; too many =
    demasiados demasiadas; wrong = mal incorrecta incorrecto equivocada erronea; invalid = invalida; error
    = error; wait = esperar; long = tiempo; takes = tarda; minutes = minutos; hours = horas; expires =
    caduca vence expira; expire = caducar caducan vencer expirar expiran; expired = caducado caducada
    vencio expirado; expiry = caducidad vencimiento expiracion; valid = valida; validity = validez; days =
    dias; day = dia; weeks = semanas; months = meses; year = ano; years = anos; policy = politica
    directiva; rule = regla; set up = configurar; settings = configuracion ajustes; enable = activar
    habilitar; disable = desactivar; allow = permitir; often = frecuencia menudo; self service =
    autoservicio autonomo; temporary = temporal provisional; initial = inicial; email = correo email mail;
    emails = correos; message = mensaje; mailbox = buzon; sent = enviado envia enviaron; send = enviar
    envian; receive = recibo recibir; received = recibido recibio; receives = recibe; arrive = llega;
    arrived = llego llegado; address = direccion; private = personal; phone = telefono; mobile phone =
    movil celular; number = numero; code = codigo; text message = sms; security = seguridad; info =
    informacion datos; register = registrar; registration = registro; registered = registrado; add =
    agregar anadir; set = poner; verification = verificacion; verify = verificar; authentication =
    autenticacion; human = humano humana; speak = hablar; call = llamar llamen; contact = contactar; agent
    = agente; support = soporte; help = ayuda ayudar ayudarme ayudeme; hello = hola; good = buenos buenas;
    thanks = gracias; bye = adios; works = funciona funcionan sirve; need = necesito; needs = necesita;
    give = dar; create = crear; do = hacer hago; ago = hace; holiday = vacaciones; sick = enfermo; leave =
    baja; problem = problema; printer = impresora; wifi = wifi; network = red; file = archivo; computer =
    ordenador computadora; screen = pantalla; licence = licencia; licences = licencias; calendar =
    calendario; order = pedir; find = encontrar encuentro; see = ver; says = dice; shows = sale aparece;
    left = dejo fue; asks = pide; suspicious = sospechoso; urgent = urgente; know = saber; nobody = nadie;
    knows = sabe`,
};
