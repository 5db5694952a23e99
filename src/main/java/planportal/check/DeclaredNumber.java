package planportal.check;

import planportal.model.Place;

/**
 * Words of the text that hold a number, which is neither promised nor stated as a fact: an age, a
 * year, a part of a name.
 */
record DeclaredNumber(Place place, String text) {}
