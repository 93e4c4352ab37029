export { itemsOf } from "./parts";
export type {
  Allow,
  ClosedPort,
  DynamicDns,
  Forward,
  HostRole,
  Outbound,
  Policy,
  PolicyPart,
  Reservation,
} from "./policy";
export { policyOf } from "./policy-of";
