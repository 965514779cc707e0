package vn.sontay.training.learning.curriculum;

/**
 * What the field diary (nhật ký thực địa) of a practice task demands.
 *
 * @param days of field practice after the class's last session
 * @param least number of lượt that the sign-off asks for; a lượt is one time somebody was helped, not a person
 */
public record DiaryRule(int days, int least) {
}
