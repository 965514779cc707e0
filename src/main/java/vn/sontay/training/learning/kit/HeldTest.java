package vn.sontay.training.learning.kit;

import vn.sontay.training.shared.content.ContentPlace;

/**
 * A step of a script in which a class takes its last test.
 *
 * @param lesson whose script it is
 * @param place where its minutes are written
 */
public record HeldTest(String lesson, int minutes, ContentPlace place) {
}
