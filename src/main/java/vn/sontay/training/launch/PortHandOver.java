package vn.sontay.training.launch;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The last step of a deployment: asks the launcher to give the port away (LAU-5), which the server opens next. It serves
 * nothing; a servlet is what the server starts last.
 */
@WebServlet(name = "port-hand-over", loadOnStartup = Integer.MAX_VALUE)
public class PortHandOver extends HttpServlet {

    /** The environment's name for the file by which the launcher is asked; unset where there is no launcher. */
    static final String SETTING = "START_HAND_OVER";

    private static final long serialVersionUID = 1L;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

    @Override
    public void init() {
        String file = System.getenv(SETTING);
        if (file != null) {
            ask(Path.of(file));
        }
    }

    private static void ask(Path file) {
        try {
            Files.createFile(file);
            long until = System.nanoTime() + PATIENCE;
            while (Files.exists(file) && System.nanoTime() < until) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
