/**
 * The yardstick of `npm run bench`: the SDK's own echo bot (microsoft/BotBuilder-Samples, javascript_nodejs/02.echo-bot)
 * with nothing of ours in it. Left out is its websocket upgrade, which any stranger can end the process with.
 */
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationServiceClientCredentialFactory,
  createBotFrameworkAuthenticationFromConfiguration,
  MessageFactory,
  type Request,
} from "botbuilder";
import restify from "restify";

const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  const text = `Echo: ${context.activity.text}`;
  await context.sendActivity(MessageFactory.text(text, text));
  await next();
});
bot.onMembersAdded(async (context, next) => {
  const welcome = "Hello and welcome!";
  await context.sendActivity(MessageFactory.text(welcome, welcome));
  await next();
});

const adapter = new CloudAdapter(
  createBotFrameworkAuthenticationFromConfiguration(
    null,
    new ConfigurationServiceClientCredentialFactory({}),
  ),
);
adapter.onTurnError = async (context, error) => {
  process.stderr.write(`\n [onTurnError] unhandled error: ${error.message}\n`);
  await context.sendActivity("The bot encountered an error or bug.");
};

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post("/api/messages", async (request, response) => {
  // restify's types allow a request without a method, which no server ever gets.
  await adapter.process(request as Request, response, (context) => bot.run(context));
});
server.listen(Number(process.env["PORT"] ?? 3978), "127.0.0.1", () => {
  process.stdout.write(`restify listening to ${server.url}\n`);
});
