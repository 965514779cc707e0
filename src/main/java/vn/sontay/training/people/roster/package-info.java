/**
 * Lists of people as offices send them: read, set right, looked at row by row, taken over, and put into a class.
 *
 * <p>Glossary: <em>list</em> (danh sách), a file with people; <em>fate</em> (kết quả đọc thử), what becomes of a row; <em>good
 * row</em>, one that can be taken over as it stands; <em>words of a unit</em>, what a row says where somebody belongs.
 *
 * <ul>
 * <li>ROS-1: a list belongs to who sent it. What stood in it goes after seven days with the next list that anybody sends; who was
 * taken over stays known.
 * <li>ROS-2: the list is the sheet with the most rows beneath a heading for names, wherever that stands in the first forty rows.
 * Columns are known by the words of their headings and can be changed. Titles, numberings, totals and signatures are passed over,
 * and that is said; a line with nothing but a unit's name says where those beneath it belong.
 * <li>ROS-3: name, year of birth, unit, post and mobile number are taken over, nothing else. Of columns with identity numbers, ethnic
 * origin, religion, sex, accounts and insurance nothing is even kept in the draft.
 * <li>ROS-4: each row has one fate: new, there already, maybe there, maybe in another's unit, unit unknown, name, year or number
 * wrong, twice in the list, left out, taken over. It is judged anew whenever something is set right, and when it is taken over.
 * <li>ROS-5: the same person has the same name with its accents, belongs to the same unit, and nothing speaks against it: year and
 * number are the same or one of them isn't known. Who only may be somebody, such as in another unit of the same commune, is decided by a person. Of two
 * rows with the same name and year the later one tells of the other. Of people outside the caller's
 * units nothing is told but that somebody may be there.
 * <li>ROS-6: set right and told: blanks, decomposed accents, capitals, years of two digits, a workbook's number of a day, a lost zero,
 * +84, mobile numbers of eleven digits. A day that doesn't exist is refused. A formula is a text.
 * <li>ROS-7: words name a unit whatever their capitals, where tones stand, "UBND" and usual short forms; a unit that ended means who
 * took over. A choice holds for all rows with the same words.
 * <li>ROS-8: good rows can be taken over at once, the others later. One list is taken over at a time in the whole installation, so
 * that nobody is added twice, and each request happens once; the same list again adds nobody.
 * <li>ROS-9: a list is undone as a whole while nothing hangs on those whom it added; else their names are told. Who moved stays moved.
 * <li>ROS-10: who was taken over from a list, new or not, can be put into a class at once; who can't be is passed over and named.
 * <li>ROS-11: of a row that may be somebody of another's unit the sender may ask that they move to the row's unit. Who looks after
 * them (their unit, or one above) sees it, and confirms with a day or refuses with a reason, which the sender reads; the sender
 * learns nothing of the person before. A confirmed row is taken over.
 * <li>ROS-12: a row that is set right by hand holds a name, a year and a number that can be taken over, or is refused beside each field
 * that doesn't. Its unit may wait for a choice for all rows with the same words.
 * </ul>
 */
@NullMarked
package vn.sontay.training.people.roster;

import org.jspecify.annotations.NullMarked;
