import { isIP } from "node:net";
import { hostname } from "node:os";
import type { Request, RequestHandler } from "express";
import helmet from "helmet";
import { Mishap } from "../errors.ts";

const LOCAL_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);
const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/** No inline script or style, nothing from elsewhere, no framing. */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    // with Helmet's own no-referrer, browsers post forms with «Origin: null», as other sites' forms come
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: false, // the app is served on plain http to its own machine
  });
}

/**
 * Refuses requests for a name that is not this machine's, so that a page elsewhere cannot reach the app
 * by pointing its own name at 127.0.0.1 (DNS rebinding), and changes that another site's page asks for. Such a
 * page cannot read what the API answers; neither may it keep the app busy, or stand among those who are present.
 * An address in digits cannot be rebound, hence it is let through where the app listens on it.
 */
export function refuseForeign(host: string): RequestHandler {
  return (request, _response, next) => {
    const name = (request.headers.host ?? "").replace(/:\d+$/u, "").toLowerCase();
    const ours =
      LOCAL_NAMES.has(name) ||
      name === host.toLowerCase() ||
      (!LOCAL_NAMES.has(host) &&
        (isIP(name.replace(/^\[|\]$/gu, "")) !== 0 || name === hostname().toLowerCase()));
    if (!ours) throw new Mishap("requestForeign");
    const acts = !READING.has(request.method) || isAskedByPage(request);
    if (acts && !isSameOrigin(request.headers)) throw new Mishap("requestForeign");
    next();
  };
}

/** What a page asks of the API by itself; a link to a file that a reader follows is none of it. */
function isAskedByPage({ path, headers }: Request): boolean {
  const mode = headers["sec-fetch-mode"];
  return path.startsWith("/api/") && mode !== undefined && mode !== "navigate";
}

/** Browsers name the origin of every request that changes something; programs without one name none. */
function isSameOrigin(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
}
