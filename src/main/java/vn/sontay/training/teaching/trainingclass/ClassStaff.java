package vn.sontay.training.teaching.trainingclass;

import org.jspecify.annotations.Nullable;

/**
 * Who is staff to a class: who administers its organiser's unit, and a trainer of it.
 *
 * @param trainerId one of them, or null when nobody teaches it
 */
public record ClassStaff(long organiserUnitId, @Nullable Long trainerId) {
}
