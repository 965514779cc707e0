package vn.sontay.training.launch;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.operation.backup.BackupRefused;

/**
 * What whoever runs the application is told of an upgrade that failed, in both languages and one line: what failed, which state
 * stands, what to do. What the database said may name people and stands only in a file for the owner of the data.
 *
 * @param from schema that the database has
 * @param to schema of this version
 * @param folder of the copy and of what the database said
 */
record UpgradeWords(String from, String to, Path folder) {

    /** Everything that was said of the failure. */
    static final String FAILURE = "failure.txt";

    private static final Pattern SCRIPT = Pattern.compile("\\bV[\\d.]+__\\w+\\.sql");

    String putBack(Throwable thrown) {
        return failed(thrown,
                "Cơ sở dữ liệu đã được đưa về đúng như trước khi nâng cấp, không mất gì. Anh/chị khởi động lại phiên "
                        + "bản trước và gửi tệp " + folder.resolve(FAILURE) + " cho người làm phần mềm.",
                "The database is as it was before, nothing is lost. Start the version before, and send "
                        + folder.resolve(FAILURE) + " to who makes the application.");
    }

    String left(Throwable thrown, Path copy) {
        return failed(thrown,
                "Máy khác đang dùng cơ sở dữ liệu nên nó chưa được đưa về như trước; phiên bản đang chạy ở máy khác vẫn làm "
                        + "việc. Bản sao trước khi nâng cấp: " + copy
                        + ". Muốn đưa về như trước: dừng các máy khác rồi khởi "
                        + "động lại máy này.",
                "Another node works on the database, so it was not put back; that node goes on working. The copy made "
                        + "before: " + copy + ". To put it back: stop the other nodes, then start this one again.");
    }

    String notPutBack(Throwable thrown, Path copy) {
        return failed(thrown,
                "Cũng chưa đưa về như trước được: dừng mọi máy, rồi khởi động lại máy này để thử lại, hoặc phục hồi "
                        + copy
                        + " vào một cơ sở dữ liệu mới.",
                "It could not be put back either: stop all nodes, then start this one again to try once more, or restore "
                        + copy + " into a new database.");
    }

    String othersWork(Path copy) {
        return "lần nâng cấp trước bị ngắt giữa chừng và máy khác đang dùng cơ sở dữ liệu. Anh/chị dừng các máy khác rồi khởi động lại "
                + "máy này: bản sao " + copy
                + " sẽ được đưa về. / The upgrade before was cut off, and another node works on "
                + "the database. Stop the other nodes, then start this one again: the copy " + copy + " is put back.";
    }

    String noRoom(long megabytes) {
        return "cần nâng cấp cơ sở dữ liệu từ " + from + " lên " + to + " nhưng ổ đĩa của " + folder
                + " không đủ chỗ: cần "
                + megabytes
                + " MB trống. Chưa có gì thay đổi; anh/chị dọn bớt rồi khởi động lại. / The database has to go "
                + "from schema " + from + " to " + to + ", but there is too little room for a copy in " + folder + ": "
                + megabytes + " MB are needed. Nothing has changed; make room and start again.";
    }

    String noCopy(Exception thrown) {
        return "cần nâng cấp cơ sở dữ liệu nhưng không làm được bản sao trước đó (" + name(thrown)
                + "). Chưa có gì thay đổi; "
                + "xem thư mục " + folder + ". / The database has to be upgraded, but no copy could be made before ("
                + name(thrown) + "). Nothing has changed; look at the folder " + folder + ".";
    }

    private String failed(Throwable thrown, String vietnamese, String english) {
        String what = what(thrown);
        return "không nâng cấp được cơ sở dữ liệu từ " + from + " lên " + to + ": " + what + ". " + vietnamese
                + " / The database could not be brought from schema " + from + " to " + to + ": " + what + ". "
                + english;
    }

    /** @return the script and the database's codes, or the kind of the exception */
    private static String what(Throwable thrown) {
        Matcher script = SCRIPT.matcher(String.valueOf(thrown.getMessage()));
        return (script.find() ? script.group() + ", " : "") + name(thrown);
    }

    private static String name(Throwable thrown) {
        SQLException sql = sql(thrown);
        if (sql != null) {
            return "SQLSTATE " + sql.getSQLState() + ", " + sql.getErrorCode();
        }
        return thrown instanceof BackupRefused
                ? String.valueOf(thrown.getMessage())
                : thrown.getClass().getSimpleName();
    }

    private static @Nullable SQLException sql(@Nullable Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
