package vn.sontay.training.learning.claim;

import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.content.ContentProblems;

/** Looks for what is in force on a day and rests on a claim that had ended before (CLM-4). */
public final class EndedClaims {

    private final Claims claims;
    private final List<ClaimUse> uses;

    public EndedClaims(Claims claims, List<ClaimUse> uses) {
        this.claims = claims;
        this.uses = List.copyOf(uses);
    }

    /** Notes each such use where the lesson, question or card names the claim. */
    public void note(LocalDate day, ContentProblems problems) {
        for (ClaimUse use : uses) {
            claims.claim(use.claim()).filter(claim -> use.isInForce(day) && claim.endedBefore(day))
                    .ifPresent(claim -> problems.add(use.place(), reason(claim, use, day)));
        }
    }

    private static String reason(Claim claim, ClaimUse use, LocalDate day) {
        LocalDate until = claim.until();
        return what(use.kind()) + " " + use.code() + " còn dùng ngày "
                + Dates.day(day) + " nhưng dựa vào căn cứ " + claim.code() + " đã hết hiệu lực sau ngày "
                + (until == null ? "" : Dates.day(until))
                + ". Viết bản mới hoặc đặt " + (use.kind() == ClaimUse.Kind.CARD ? "until" : "validTo")
                + "; nếu quy định được kéo dài thì sửa căn cứ.";
    }

    private static String what(ClaimUse.Kind kind) {
        return switch (kind) {
            case LESSON -> "Bài";
            case QUESTION -> "Câu hỏi";
            case CARD -> "Thẻ tra cứu";
            case KIT -> "Bộ phát của bài";
            case TERM -> "Từ ngữ";
            case CHANGE -> "Thay đổi";
        };
    }
}
