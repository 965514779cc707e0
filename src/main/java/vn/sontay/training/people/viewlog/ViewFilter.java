package vn.sontay.training.people.viewlog;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the view log are looked for.
 *
 * @param viewer part of the name of who looked; empty for all
 * @param whom part of the name of whom they looked at; empty for all, lists included
 * @param from first day, included
 * @param to last day, included
 */
public record ViewFilter(@Size(max = 200, message = "web.tooLong") String viewer,
        @Size(max = 200, message = "web.tooLong") String whom, @Nullable LocalDate from, @Nullable LocalDate to) {
}
