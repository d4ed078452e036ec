'use strict';

const OPERATIONS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'];

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.json();
}

/** The issuer's endpoints, or nothing where it is away: then a bearer token can still be pasted. */
async function discover(issuer) {
  try {
    return await json(`${issuer}/.well-known/openid-configuration`);
  } catch {
    return null;
  }
}

/**
 * Makes the sign-in and the bare token the ways to call each operation that asks for any. They stand for the document's
 * own: its sign-in would show every flow that the provider knows, and this page signs in by one of them.
 */
function offerSignIn(document, issuer) {
  const ways = [];
  const { bearer, openIdConnect, ...others } = document.components?.securitySchemes ?? {};
  const schemes = {};
  if (issuer) {
    schemes.signIn = {
      type: 'oauth2',
      description: '登录后自动附带令牌。Signs in and sends the token with every request.',
      flows: {
        authorizationCode: {
          authorizationUrl: issuer.authorization_endpoint,
          tokenUrl: issuer.token_endpoint,
          scopes: { openid: '身份 identity' },
        },
      },
    };
    ways.push({ signIn: ['openid'] });
  }
  schemes.token = { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' };
  ways.push({ token: [] });
  document.components = { ...document.components, securitySchemes: { ...schemes, ...others } };
  for (const path of Object.values(document.paths)) {
    for (const name of OPERATIONS) {
      const asked = path[name]?.security;
      if (asked?.length) {
        path[name].security = [...asked.filter((way) => !way.bearer && !way.openIdConnect), ...ways];
      }
    }
  }
}

async function start() {
  const [document_, settings] = await Promise.all([json('/openapi.json'), json('settings.json')]);
  const issuer = await discover(settings.issuer);
  offerSignIn(document_, issuer);
  document.getElementById('sign-in').textContent = issuer
    ? ''
    : '登录服务无应答，可粘贴令牌 The identity provider is away; paste a token instead';
  const ui = SwaggerUIBundle({
    spec: document_,
    dom_id: '#swagger-ui',
    deepLinking: true,
    docExpansion: 'none',
    filter: true,
    validatorUrl: null,
    oauth2RedirectUrl: new URL('oauth2-redirect.html', location.href).href,
  });
  ui.initOAuth({
    clientId: settings.clientId,
    scopes: 'openid',
    usePkceWithAuthorizationCodeGrant: true,
  });
}

start();
