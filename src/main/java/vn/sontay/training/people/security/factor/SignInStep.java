package vn.sontay.training.people.security.factor;

/**
 * A sign-in whose password was right, and whose code is still to come (SFA-2).
 *
 * @param ownDevice what was said of the device with the password
 */
record SignInStep(long accountId, String userName, boolean ownDevice) {
}
