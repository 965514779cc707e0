/**
 * Voices: a recording of somebody who reads a section of a lesson, in one language, kept beside the lesson and never made up.
 *
 * <p>Glossary: <em>recording</em> (bản ghi), one sound file of one section in one language; <em>section</em> (phần), a part of
 * a lesson under one heading; <em>edition</em>, the lesson's text for classes of certain dates.
 *
 * <ul>
 * <li>REC-1: where there is no recording, nothing is shown; none is made by a machine, none comes with the content.
 * <li>REC-2: a recording belongs to a section of an edition of a lesson and is in one language. Of each language one is live;
 * another is added after the live one has been withdrawn.
 * <li>REC-3: it is added and withdrawn by an administrator or a trainer of a class whose course has the lesson.
 * <li>REC-4: a withdrawal has a reason. The withdrawn recording stays known with its sound, which only such staff can still
 * hear; it is not deleted.
 * <li>REC-5: what a file is, its bytes decide, never its name or what the browser says: MP3, MP4 with AAC, Ogg with Opus or
 * Vorbis, WebM with Opus or Vorbis; whole, with sound and without a picture track.
 * <li>REC-6: a recording has at most 1,500,000 bytes, about three minutes of a voice: people hear it over a phone's network.
 * <li>REC-7: who speaks is neither asked nor kept; who added it is.
 * <li>REC-8: it is heard by people of a class whose course has the lesson, by trainers of such a class, by administrators.
 * <li>REC-9: which sections have recordings is kept in memory for 60 seconds, so a lesson costs no statement for it; what was
 * done on another node shows at once. A withdrawn recording is refused at once everywhere.
 * <li>REC-10: staff are told where the lesson's text was changed after it was recorded.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.recording;

import org.jspecify.annotations.NullMarked;
