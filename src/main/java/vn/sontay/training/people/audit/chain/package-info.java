/**
 * The chain that shows whether the trail was rewritten.
 *
 * <p>Glossary: <em>line</em>, one row of the trail; <em>link</em>, what the chain keeps of a line; <em>head</em>, the last link.
 *
 * <ul>
 * <li>AUD-6: each line gets a link: the SHA-256 of the hash of the link before it and of the line's digests. The chain holds no
 * readable value. Links are numbered from 1 without a gap.
 * <li>AUD-7: who writes a line waits for nobody. A job links what was committed, some seconds later, in one transaction; of two nodes
 * that do it at once, one wins by the link's number.
 * <li>AUD-8: a readable value (who, detail, differences) is digested with a salt of its own. It is erased by emptying it and its
 * salt together; that breaks nothing, and the check tells how many there are.
 * <li>AUD-9: a line that is an hour older than the head was when it was linked gets no link: it was added afterwards. The check tells it.
 * <li>AUD-10: the chain is exported as a file that says nothing readable; whoever kept one sees later whether its lines still stand
 * (src/docs/audit-chain.md).
 * </ul>
 */
@NullMarked
package vn.sontay.training.people.audit.chain;

import org.jspecify.annotations.NullMarked;
