package vn.sontay.training.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Arrays;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Reference;

/**
 * Each request has a reference, such as {@code 7K4M92}, which stands in every line that is logged meanwhile: behind the logger's name,
 * or as a member of a line of JSON (WEB-16). Should something unexpected happen, it is the code that the user is shown.
 */
@WebListener
public class RequestReference implements ServletRequestListener, ServletContextListener {

    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();
    private static final String NAME = "request";

    /** @return that of the request of this thread; a new one where there is none */
    static String current() {
        String reference = CURRENT.get();
        return reference == null ? Reference.fresh() : reference;
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        CURRENT.set(Reference.fresh());
    }

    /** After the error page, if there was one. */
    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        CURRENT.remove();
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Failures.begin();
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFilter(new Mark(handler.getFilter()));
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            if (handler.getFilter() instanceof Mark mark) {
                handler.setFilter(mark.before);
            }
        }
    }

    /** Lets everything through that it did before, with the reference; of an odd address in one line. */
    static final class Mark implements Filter {

        private final @Nullable Filter before;

        Mark(@Nullable Filter before) {
            this.before = before;
        }

        @Override
        public boolean isLoggable(LogRecord entry) {
            if (OddAddressLine.isToldElsewhere(entry)) {
                return false;
            }
            String reference = CURRENT.get();
            if (reference != null && !isMarked(entry)) {
                mark(entry, reference);
            }
            return before == null || before.isLoggable(entry);
        }

        private static boolean isMarked(LogRecord entry) {
            return entry.getParameters() != null && Arrays.stream(entry.getParameters())
                    .anyMatch(each -> each instanceof Map.Entry<?, ?> named && NAME.equals(named.getKey()));
        }

        /** Behind all parameters that the message counts. {@link Formatter#formatMessage} looks a message up, so that stays. */
        private static void mark(LogRecord entry, String reference) {
            Object[] old = entry.getParameters() == null ? new Object[0] : entry.getParameters();
            Object[] parameters = Arrays.copyOf(old, old.length + 1);
            parameters[old.length] = Map.entry(NAME, reference);
            entry.setParameters(parameters);
            if (!"json".equals(System.getenv("LOG_FORMAT"))) {
                entry.setLoggerName(entry.getLoggerName() + " [" + reference + "]");
            }
        }
    }
}
