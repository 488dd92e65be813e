package org.reversementoring.call;

/** What a coordinator types to open a call; as typed, hence unchecked. @param confirmed whether they mean it */
public record NewCall(Letters letters, boolean confirmed) {}
