/**
 * Organisational units, dated and with successors: the district and its offices until 30/06/2025, the communes before and
 * after the merger, villages (thôn) and community digital technology teams.
 *
 * <p>Glossary: <em>unit</em> (đơn vị), who sends people or organises classes; <em>successor</em> (đơn vị kế tiếp), the unit
 * that took over when one ended; <em>act</em>, the document that made or ended a unit.
 *
 * <ul>
 * <li>ORG-1: a unit is known by its own code, never by the administrative code: those were reused at the merger.
 * <li>ORG-2: a unit that ended stays: papers of its time name it.
 * <li>ORG-3: units of the content files are updated by code at each start, never deleted.
 * <li>ORG-4: parents and successors form no circle.
 * </ul>
 */
@NullMarked
package vn.sontay.training.organisation;

import org.jspecify.annotations.NullMarked;
