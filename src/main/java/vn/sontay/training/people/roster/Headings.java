package vn.sontay.training.people.roster;

import java.util.List;
import java.util.regex.Pattern;
import vn.sontay.training.shared.Vietnamese;

/** The words by which a column is known, accents or not (ROS-2). */
final class Headings {

    private record Known(RosterField field, Pattern words) {
    }

    /** The first that fits counts. */
    private static final List<Known> KNOWN = List.of(
            known(RosterField.NAME,
                    "(ho( va| ,)? ?ten( dem)?( va ten)?|ho,? (dem|chu dem)?,? ?(va )?ten|ten (can bo|hoc vien|nguoi|thanh vien|cong chuc).*|full ?name|name|ho va ten .*|ho ten .*)"),
            known(RosterField.FAMILY_NAME,
                    "(ho|ho dem|ho va dem|ho va (ten|chu) (dem|lot)|ho (lot|chu lot)|ho ten dem)"),
            known(RosterField.GIVEN_NAME, "(ten|ten goi)"),
            known(RosterField.BIRTH,
                    "((ngay|nam)(,? thang)?(,? nam)? sinh.*|ngay,? thang,? nam sinh.*|sinh (nam|ngay).*|nam sinh.*|n/s|ns|sn|date of birth|dob|birth.*)"),
            known(RosterField.JOB, "(chuc (vu|danh|trach).*|nghe nghiep|cong viec|vi tri( viec lam)?|job.*|nhiem vu)"),
            known(RosterField.UNIT,
                    "((ten )?(don vi|co quan|noi cong tac|phong,? ban|to chuc)( .*)?|xa|xa/.*|xa,? (phuong|thi tran).*|dia ban( .*)?|to( cnscd| cong nghe so cong dong)?|thon.*|unit|department)"),
            known(RosterField.PHONE,
                    "((so )?(dien thoai|di dong)( .*)?|so dt|sdt|sđt|đt|dt|dtdd|đtdđ|so may|phone.*|mobile.*|tel.*|zalo)"));

    /** What is nobody's business here, by which nothing of the column is kept (ROS-3). */
    private static final Pattern PRIVATE = Pattern.compile(
            ".*\\b(cccd|cmnd|cmt|cmtnd|can cuoc|chung minh|dinh danh|dan toc|ton giao|bhxh|bhyt|bao hiem|tai khoan|ngan hang|ma so thue|mst|gioi tinh)\\b.*");

    private Headings() {
    }

    private static Known known(RosterField field, String words) {
        return new Known(field, Pattern.compile(words));
    }

    /** @return what a column of that heading is */
    static RosterField field(String heading) {
        String plain = plain(heading);
        if (plain.isEmpty() || plain.length() > 60 || isPrivate(heading)) {
            return RosterField.OTHER;
        }
        return KNOWN.stream().filter(each -> each.words().matcher(plain).matches()).map(Known::field).findFirst()
                .orElse(RosterField.OTHER);
    }

    /** @return whether nothing of such a column is kept */
    static boolean isPrivate(String heading) {
        return PRIVATE.matcher(plain(heading)).matches();
    }

    private static String plain(String heading) {
        return Vietnamese.fold(heading).replaceAll("\\([^)]*\\)", " ").replaceAll("[.:*_]+", " ")
                .replaceAll("\\s*([/,])\\s*", "$1 ").replaceAll("[\\s-]+", " ").strip();
    }
}
