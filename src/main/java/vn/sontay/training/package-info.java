/**
 * Training for a district's plan on online public services (dịch vụ công trực tuyến): classes, lessons, quizzes, roll call,
 * certificates and the plan's targets. One package a feature; what each owns and may import stands in the README.
 */
@NullMarked
package vn.sontay.training;

import org.jspecify.annotations.NullMarked;
