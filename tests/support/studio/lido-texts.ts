// Two invented papers on one reopening, which do not agree on how many came and when. Every line of them is ours.

export const COURIER = `Thornbeck Lido opens its gates again

Swimmers came back to Thornbeck Lido on Saturday 6 June 2026, eleven years after its gates were locked. About 1,400 people queued along the canal for the first swim.

The repairs cost £2.3 million. Most of the money came from 6,000 residents who bought shares at £50 each.

The mayor, Gwen Ashdown, cut a blue ribbon at 10 am. The first swimmer in the water was Tom Birkett, 71, who had learned to swim there.

A heat pump keeps the water at 24 degrees. The pool is 50 metres long and has 12 lanes.
`

export const HERALD = `Crowds return to the open-air pool

The open-air pool in Thornbeck opened its gates again on Sunday 7 June 2026. About 900 people queued at the gates in the morning.

The council closed the pool in 2015. Residents collected 6,000 signatures against a plan to build a car park there.

The mayor, Gwen Ashdown, said the pool belonged to the town. Ida Marsh, a lifeguard, followed her into the water.

Tickets cost £4 for adults and £2 for children. A café with 40 seats opens in July.
`
