package vn.sontay.training.shared;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Notes each turn of a timer that names it, so that the one who runs the installation sees that the clock works. */
public class JobWatch {

    @Inject
    JobTimes times;

    @Inject
    Installation installation;

    @AroundTimeout
    @Nullable
    Object note(InvocationContext turn) throws Exception {
        if (!installation.hasJobs()) {
            return null;
        }
        long begun = System.nanoTime();
        boolean failed = true;
        try {
            Object result = turn.proceed();
            failed = false;
            return result;
        } finally {
            String job = turn.getMethod().getDeclaringClass().getSimpleName();
            times.note(job, Duration.ofNanos(System.nanoTime() - begun), failed);
        }
    }
}
