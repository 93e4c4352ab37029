import { planRoute } from "@/lib/store/http-routes";

export const { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } = planRoute;
