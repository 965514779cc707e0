/**
 * The shell that all pages share: texts, errors, the guard at the door of every request. Knows no feature.
 *
 * <ul>
 * <li>WEB-1: no stack trace reaches a user; an unexpected error is logged once with a reference code that the page shows.
 * <li>WEB-2: a request that changes something comes from our own page: same origin, and the session's token.
 * <li>WEB-3: pages and JSON of signed-in people are never kept by a browser or a proxy.
 * <li>WEB-4: a file is sent only where a trainer's or administrator's page asks for one; it lies on disk while it is looked at
 * and is gone with its request.
 * <li>WEB-5: who a request comes from and whether it came over https is said by proxies that TRUSTED_PROXIES names, by nobody else.
 * <li>WEB-6: one content policy, ours: nothing that stands in a page runs, but for PrimeFaces' own scripts on the pages that use
 * its components; no page may use camera, microphone or place.
 * <li>WEB-7: an address that can be read in two ways (encoded slashes, ";", "..", a broken %) is answered with 400.
 * </ul>
 */
@NullMarked
package vn.sontay.training.web;

import org.jspecify.annotations.NullMarked;
