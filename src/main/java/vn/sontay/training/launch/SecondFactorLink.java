package vn.sontay.training.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;

/**
 * The command for an administrator who has lost the phone and whom nobody else can help: prints a link that lifts their second factor
 * once, within the hour, after the password. The server must be running on the same data folder (LAU-12).
 */
public final class SecondFactorLink {

    /** What the files are called by which it asks. */
    static final String FILES = "second-factor";

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private SecondFactorLink() {
    }

    /** @param arguments the administrator's user name; the data folder is the environment's DATA_DIR */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 1 || arguments[0].isBlank()) {
            System.err.println("Give the user name of the administrator who has lost the phone.");
            System.exit(1);
        }
        RequestFiles files = new RequestFiles(new LaunchSettings(System.getenv()).dataDir(), FILES);
        String link = ask(files, arguments[0]);
        if (link.isEmpty()) {
            System.err.println("There is no active administrator of that name whose second factor is on.");
            System.exit(1);
        }
        System.out.println("Mở liên kết này một lần trong vòng một giờ, rồi đăng nhập bằng mật khẩu (one-time link):");
        System.out.println(link);
    }

    private static String ask(RequestFiles files, String userName) throws IOException, InterruptedException {
        Files.deleteIfExists(files.answer());
        RequestFiles.write(files.request(), userName);
        long until = System.nanoTime() + PATIENCE;
        while (Files.notExists(files.answer())) {
            if (System.nanoTime() > until) {
                Files.deleteIfExists(files.request());
                System.err.println("No server answers on the data in " + files.folder()
                        + "; start it first, or set DATA_DIR to its folder.");
                System.exit(1);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return RequestFiles.take(files.answer());
    }
}
