package vn.sontay.training.teaching.trainingclass;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of a class, to be called.
 *
 * @param phone as it is dialled, or null where none is known
 */
public record PhoneRow(String fullName, String unitName, @Nullable String phone) {
}
