package vn.sontay.training.outcome.classpaper;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.classpaper.text.ClassMessage;

/** What is sent to the people of a class. @param message null when no session is to come */
public record MessageToClass(long classId, String classTitle, @Nullable ClassMessage message) {
}
