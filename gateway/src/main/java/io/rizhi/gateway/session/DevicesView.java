package io.rizhi.gateway.session;

import java.util.List;

/**
 * The person's devices.
 *
 * @param items last used first
 */
record DevicesView(List<DeviceView> items) {}
