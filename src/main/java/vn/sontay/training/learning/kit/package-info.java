/**
 * What a session hands out: dossiers of made-up people, cards, forms, printed pages, files to check, with the trainer's script and what to look at; read
 * from {@code content/kit}, printed as one PDF a session.
 *
 * <p>Glossary: <em>kit</em> (bộ phát), what the session of one lesson needs besides the lesson; <em>item</em> (tờ, thẻ, tệp), one thing of it;
 * <em>script</em> (kịch bản), what the trainer does by the quarter hour; <em>observation list</em> (phiếu quan sát), on which only those are ticked who
 * could not yet; <em>practice file</em>, a PDF whose signature is to be checked; <em>test authority</em>, who signs those and nothing else.
 *
 * <ul>
 * <li>KIT-1: a kit is known by its lesson; a lesson has one at most, and may have none: then nothing is offered.
 * <li>KIT-2: the minutes of a script are those of the lesson's periods, so that the scripts of a session fill it.
 * <li>KIT-3: nothing points nowhere: a script needs items that there are, each item is needed by a step, tasks are counted within the lesson.
 * <li>KIT-4: a practice task whose words say that something is handed out has an item that is.
 * <li>KIT-5: a kit is for the class's trainers and administrators alone: it holds answers. These, and which message is genuine, are printed last.
 * <li>KIT-6: of a class, what is printed is what its course's tasks need; how many copies follows from who is in it now, in groups as
 * large as its trainer chooses, two to six, four where nothing is chosen.
 * <li>KIT-7: the key of a test authority is made for one set of files and forgotten with it: nobody can sign anything else with it.
 * <li>KIT-8: each page says lesson, class and its number; so does none of the cards, which are cut out.
 * <li>KIT-9: the step in which a course's last test is taken is as long as the test's limit, or has a minute a question where there is none; the build
 * refuses one that is shorter, so that a test fits into the periods of its session (KIT-2).
 * <li>KIT-10: a kit holds from an edition of its lesson on. A class that reads an earlier one (PRG-2) gets the kit of that time where the archive keeps it; else it gets
 * the one in force, and is told on the page and on paper for which edition that is. Each kit that was in force stays in the archive, its claims filled in.
 * </ul>
 */
@NullMarked
package vn.sontay.training.learning.kit;

import org.jspecify.annotations.NullMarked;
