package vn.sontay.training.people.security;

import java.time.Instant;

/**
 * A browser that is remembered (SFA-6).
 *
 * @param device names it; its token can't be had from that
 */
public record RememberedDevice(String device, DeviceKind kind, Instant rememberedAt, Instant expiresAt) {
}
