/**
 * A person's profile: what the organisation knows of somebody, what somebody offers and what they wish for. A person
 * with at least one offer is a mentor and stands in the directory. Grade, tenure and manager serve matching only and
 * leave this package in no view.
 */
package org.reversementoring.profile;
