package vn.sontay.training.teaching.trainingclass.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.sontay.training.shared.TimeSource;

/** A timetable as an iCalendar file (RFC 5545): lines end with CRLF, none is longer than 75 octets, texts are escaped. Pure. */
public final class CalendarFile {

    /** In octets, without the end of the line. */
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final String ZONE = TimeSource.ZONE.getId();

    private final StringBuilder text = new StringBuilder();
    private final Instant made;
    private final String host;

    private CalendarFile(Instant made, String host) {
        this.made = made;
        this.host = host;
    }

    /**
     * @param name of the calendar
     * @param host of the installation, which makes identities unique
     * @param made when
     */
    public static String of(String name, List<CalendarEntry> entries, String host, Instant made) {
        CalendarFile file = new CalendarFile(made, host);
        file.line("BEGIN", "VCALENDAR").line("VERSION", "2.0").line("PRODID", "-//Tap huan DVCTT//VI")
                .line("CALSCALE", "GREGORIAN").line("METHOD", "PUBLISH").line("X-WR-CALNAME", escaped(name)).zone();
        entries.forEach(file::event);
        return file.line("END", "VCALENDAR").text.toString();
    }

    /** CAL-3. There has been no other offset since 1975. */
    private void zone() {
        line("BEGIN", "VTIMEZONE").line("TZID", ZONE).line("BEGIN", "STANDARD").line("DTSTART", "19750613T000000")
                .line("TZOFFSETFROM", "+0700").line("TZOFFSETTO", "+0700").line("TZNAME", "+07")
                .line("END", "STANDARD").line("END", "VTIMEZONE");
    }

    private void event(CalendarEntry entry) {
        line("BEGIN", "VEVENT").line("UID", "session-" + entry.sessionId() + "@" + host)
                .line("DTSTAMP", LOCAL.format(made.atOffset(ZoneOffset.UTC)) + "Z")
                .line("SEQUENCE", String.valueOf(entry.sequence())).line("DTSTART;TZID=" + ZONE, at(entry.begins()))
                .line("DTEND;TZID=" + ZONE, at(entry.ends())).line("SUMMARY", escaped(entry.summary()))
                .line("LOCATION", escaped(entry.place())).line("DESCRIPTION", escaped(entry.description()))
                .line("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED").line("END", "VEVENT");
    }

    private static String at(LocalDateTime moment) {
        return LOCAL.format(moment);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "")
                .replace("\n", "\\n").replaceAll("\\p{Cntrl}", "");
    }

    /** Writes a line, folded between characters where it is too long. */
    private CalendarFile line(String name, String value) {
        int room = LONGEST_LINE;
        int[] characters = (name + ":" + value).codePoints().toArray();
        for (int character : characters) {
            String one = Character.toString(character);
            int octets = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                text.append("\r\n ");
                room = LONGEST_LINE - 1;
            }
            text.append(one);
            room -= octets;
        }
        text.append("\r\n");
        return this;
    }
}
