/**
 * Papers (văn bản) of classes and units as an office files them: drafted by the system or come from elsewhere, signed, issued, and what
 * becomes of them after that. Knows none of the features that draw papers: each tells what it draws by a {@link
 * vn.sontay.training.outcome.document.PaperSource}, and what stands on a paper by a {@link
 * vn.sontay.training.outcome.document.DocumentUses}.
 *
 * <p>Glossary: văn bản, document; dự thảo, draft; trích yếu, subject; số, ký hiệu, number; hồ sơ lớp, the class's file; mục lục văn bản, index.
 *
 * <p>Rules (DOC-1 to DOC-4 stand with the acts, DOC-8 with the texts):
 * <ul>
 * <li>DOC-5: a document belongs to a class or to a unit, and is for those who administer its unit. State, number, day, signer and file follow
 * from its acts and are written with each, in one transaction; its version tells the second of two.
 * <li>DOC-6: a draft is kept as it was drawn, with its hash, whenever somebody asks for that; looking at a paper keeps nothing. Where it is drawn as a word file too, that is kept beside it. While a
 * document isn't issued, a new draft of the same paper joins it. A paper of a unit is drawn where its feature says ({@link
 * vn.sontay.training.outcome.document.UnitPapers}).
 * <li>DOC-7: what came back is kept as it is, byte by byte, whatever it says: PDF, DOCX, JPEG or PNG by its first bytes, 12 MB at most. It is
 * saved by browsers and never shown within our pages.
 * <li>DOC-9: where the text of what came back differs from the draft's, the document says so until somebody has seen it; it counts all the
 * same. A word file is compared with the draft's, or its PDF where none was kept. What has no text can't be compared, and that is said.
 * <li>DOC-10: a number of another form than Nghị định 30/2020's is remarked, never refused. A decision has one.
 * <li>DOC-11: whoever takes a document out of force, or undoes its issue, is told first what stands on it, and confirms that.
 * <li>DOC-12: the file of a class holds its documents in the order of their kinds, the issued file where there is one, with an index that
 * names also the papers that a class ought to have and doesn't. A letter by which a unit names people is one of them where it was asked for.
 * <li>DOC-13: of the papers that one unit looks after, a number with its symbol is given once a year by one issuer. A paper that came from elsewhere may
 * stand in several files with its kind and day.
 * </ul>
 */
@NullMarked
package vn.sontay.training.outcome.document;

import org.jspecify.annotations.NullMarked;
