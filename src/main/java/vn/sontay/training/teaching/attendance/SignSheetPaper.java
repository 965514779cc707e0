package vn.sontay.training.teaching.attendance;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sontay.training.shared.paper.IssuerLines;

/**
 * The list that people sign in the hall.
 *
 * @param issuer the organiser's letterhead and place
 * @param courseTitle the course
 * @param classTitle the class
 * @param session number of the session (buổi) in the class, from 1
 * @param sessions sessions in all
 * @param date the day
 * @param dayPart "sáng" or "chiều", with the hours where they are known
 * @param venue where
 * @param trainers in the order of the paper; may be empty
 * @param rows everybody called up, in the order of the paper
 * @param address of the session's roll, as a QR code
 * @param demo whether it stands on made-up data and says so in red
 */
public record SignSheetPaper(IssuerLines issuer, String courseTitle, String classTitle, int session, int sessions,
        LocalDate date, String dayPart, String venue, List<String> trainers, List<Row> rows,
        String address, boolean demo) {

    /** Keeps copies of the lists. */
    public SignSheetPaper {
        trainers = List.copyOf(trainers);
        rows = List.copyOf(rows);
    }

    /**
     * A person.
     *
     * @param fullName in full
     * @param birthYear or null
     * @param position chức vụ, or null
     * @param unit on the day
     * @param note printed under "Ghi chú", or null
     */
    public record Row(String fullName, @Nullable Integer birthYear, @Nullable String position, String unit,
            @Nullable String note) {
    }
}
