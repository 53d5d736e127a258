package io.rizhi.planted.kit;

import io.rizhi.events.EventOfADomain;

record Knows(EventOfADomain event) {}
